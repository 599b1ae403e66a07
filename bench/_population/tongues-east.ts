/** Names of the north and east of Europe; put together for this bench alone. */
import { list, shorts, type Tongue } from './tongue.ts'

export const eastern: readonly Tongue[] = [
  {
    share: 0.11,
    frequent: 0.15,
    women: list(
      'Елена Ольга Наталья Екатерина Анна Татьяна Ирина Мария Светлана Юлия Анастасия Дарья Ксения Виктория Марина Людмила Евгения Александра Софья Оксана Полина Надежда',
    ),
    men: list(
      'Александр Сергей Дмитрий Алексей Андрей Михаил Евгений Иван Владимир Максим Николай Юрий Павел Константин Виктор Игорь Олег Антон Роман Василий Григорий Фёдор Тимофей Святослав',
    ),
    surnames: list(
      'Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров',
    ),
    stems: list(
      'Бел Берез Бог Бур Вар Вино Вор Гав Гол Гор Гриш Дол Ерм Жар Жук Зим Золот Кал Кар Кир Кол Корч Крав Лап Лом Луч Мель Мир Ник Овч Пан Пет Руд Рыб Сав Свет Сид Сок Тар Тих Чер Чист Шап Шест Щерб Юш',
    ),
    ends: list(
      'аев аков анов енков енко ецкий ин инский ихин ков кин лёв нев ников ов овский онов очкин унов ухин ьев ьянов',
    ),
    short: shorts(`
      Александр Саша Шура Алекс
      Александра Саша Аля
      Екатерина Катя
      Дмитрий Дима Митя
      Алексей Лёша Алёша
      Михаил Миша
      Мария Маша
      Наталья Наташа
      Татьяна Таня
      Анастасия Настя
      Евгений Женя
      Евгения Женя
      Владимир Вова Володя
      Иван Ваня
      Николай Коля
      Константин Костя
      Юлия Юля
      Ольга Оля
      Светлана Света
      Дарья Даша
      Павел Паша
      Сергей Серёжа
      Ксения Ксюша
      Людмила Люда
      Григорий Гриша
      Василий Вася`),
    script: 'cyrillic',
    womenEnd: [
      [/(ов|ев|ёв|ин)$/, '$1а'],
      [/ский$/, 'ская'],
      [/цкий$/, 'цкая'],
    ],
    towns: list('Moscow Kyiv Riga Tbilisi Almaty Kazan Vilnius'),
  },
  {
    share: 0.06,
    frequent: 0.1,
    women: list(
      'Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Magdalena Elżbieta Joanna Aleksandra Zofia Monika Natalia Dorota Karolina Jagoda Bogumiła',
    ),
    men: list(
      'Piotr Krzysztof Andrzej Tomasz Paweł Jan Michał Marcin Jakub Adam Łukasz Marek Grzegorz Wojciech Mateusz Maciej Rafał Zbigniew Bogusław Przemysław',
    ),
    surnames: list(
      'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk',
    ),
    stems: list(
      'Bor Brzez Chmiel Czar Dob Gaw Głow Grab Jab Jas Kal Kar Kłos Koł Kor Kraj Lip Łuk Mal Mroz Niem Ol Ost Pawl Piąt Rat Rud Sad Sien Sob Str Szcz Tom Urb Wierz Wol Zaj Żel',
    ),
    ends: list(
      'acki ak ala ański arczyk ecki ek eński ewicz ewski icki iec ik ikowski iński ka kiewicz nik oń owicz owski szewski uch ula yński',
    ),
    short: shorts(`
      Małgorzata Gosia Małgosia
      Katarzyna Kasia
      Agnieszka Aga
      Aleksandra Ola
      Krzysztof Krzysiek Krzyś
      Andrzej Jędrek
      Tomasz Tomek
      Jakub Kuba
      Joanna Asia
      Magdalena Magda
      Zbigniew Zbyszek
      Elżbieta Ela
      Grzegorz Grzesiek
      Wojciech Wojtek
      Maciej Maciek`),
    womenEnd: [
      [/ski$/, 'ska'],
      [/cki$/, 'cka'],
    ],
    towns: list('Warszawa Kraków Gdańsk Poznań Wrocław'),
  },
  {
    share: 0.04,
    frequent: 0.1,
    women: list('Μαρία Ελένη Αικατερίνη Βασιλική Σοφία Γεωργία Ειρήνη Δήμητρα Αναστασία Χριστίνα Ιωάννα Παναγιώτα'),
    men: list(
      'Γεώργιος Ιωάννης Δημήτριος Κωνσταντίνος Νικόλαος Παναγιώτης Βασίλειος Χρήστος Αθανάσιος Μιχαήλ Ευάγγελος Σπυρίδων Αντώνιος',
    ),
    surnames: list(
      'Παπαδόπουλος Γεωργίου Οικονόμου Παπαδάκης Ιωάννου Νικολάου Δημητρίου Αθανασίου Καραγιάννης Αγγελόπουλος',
    ),
    stems: list(
      'Αγγελ Αλεξ Βασιλ Γιανν Δημητρ Θεοδωρ Καλ Κωνσταντιν Λαμπρ Μαυρ Μιχαλ Νικολ Παν Παπα Πετρ Σταθ Σταμ Στεφαν Τσακ Χατζη Χριστ',
    ),
    ends: list('άκης ακόπουλος αράς ίδης ινός όπουλος ούδης ούλης ώτης άτος έας'),
    short: shorts(`
      Γεώργιος Γιώργος
      Ιωάννης Γιάννης
      Δημήτριος Δημήτρης Μίμης
      Κωνσταντίνος Κώστας Ντίνος
      Νικόλαος Νίκος
      Βασίλειος Βασίλης
      Αθανάσιος Θανάσης
      Ευάγγελος Βαγγέλης
      Αικατερίνη Κατερίνα
      Βασιλική Βάσω
      Σπυρίδων Σπύρος
      Μιχαήλ Μιχάλης
      Παναγιώτης Πάνος`),
    script: 'greek',
    towns: list('Athens Thessaloniki Patras Nicosia'),
  },
  {
    share: 0.08,
    frequent: 0.3,
    women: list(
      'Anna Kristina Ingrid Karin Maria Astrid Sofie Mette Lene Kirsten Camilla Ida Freja Åsa Solveig Ragnhild Elin Linnea Päivi Aino',
    ),
    men: list(
      'Lars Anders Erik Johan Jens Peter Mikael Niels Søren Henrik Thomas Magnus Olav Bjørn Håkan Jørgen Sven Gustav Jukka Mikko Åke',
    ),
    surnames: list(
      'Hansen Johansson Andersson Nielsen Jensen Larsen Olsen Karlsson Nilsson Eriksson Pedersen Andersen Christensen Larsson Berg Lindberg Korhonen Virtanen Sørensen Rasmussen',
    ),
    stems: list(
      'Alm As Back Berg Bjørk Blom Dahl Ek Fager Forss Gran Gull Hag Hed Hjelm Holm Kron Kvist Lind Lund Löv Nord Ny Rosen Sand Sjö Skog Sten Ström Sund Söder Vester Wall Ång Öst',
    ),
    ends: list(
      'berg blad bom borg dahl fors gaard gren gård holm kvist lund man mark quist ros skog stad ström strøm strand vik vall',
    ),
    short: shorts(`
      Kristina Stina Tina
      Johan Jojo
      Erik Erkki
      Mikael Micke
      Gustav Gurra
      Anders Ante
      Henrik Henke
      Lars Lasse
      Bjørn Nalle
      Magnus Mange`),
    towns: list('Stockholm Oslo København Helsinki Göteborg Bergen Aarhus'),
  },
]
