/** Names of the west of Europe; put together for this bench alone. */
import { list, shorts, type Tongue } from './tongue.ts'

export const western: readonly Tongue[] = [
  {
    share: 0.36,
    frequent: 0.18,
    women:
      list(`Sarah Emma Laura Rachel Hannah Lucy Rebecca Claire Helen Susan Karen Lisa Jennifer Jessica Emily Charlotte
      Amanda Nicola Michelle Patricia Linda Barbara Margaret Elizabeth Catherine Alison Joanne Tracy Deborah Sharon Julie
      Victoria Samantha Gemma Natalie Zoe Chloe Megan Sophie Alice Grace Ruby Holly Abigail Heather Wendy Gillian Beverley
      Lorraine Diane Carol Angela Jacqueline Philippa Imogen Harriet Beatrice Rosalind Winifred Tamsin Bronwen Niamh Saoirse
      Aoife Eilidh Morag Cerys Blythe Odette Clementine Arabella Ottilie Hermione Cordelia Tabitha`),
    men: list(`David John James Michael Paul Andrew Mark Robert Richard Peter Stephen Thomas William Christopher Matthew
      Daniel Simon Ian Kevin Brian Alan Steven Anthony Jonathan Gary Graham Martin Neil Philip Stuart Nigel Keith Colin
      Benjamin Samuel Joseph Adam Luke Jack Harry Oliver George Edward Alexander Nicholas Timothy Patrick Gareth Craig Lee
      Dean Duncan Malcolm Rupert Crispin Barnaby Tarquin Fergus Callum Hamish Rhys Evan Declan Cormac Finbar Leopold Horatio
      Ambrose Lysander Caspian Dashiell Thaddeus Bartholomew`),
    surnames:
      list(`Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts
      Green Hall Wood Jackson Clarke Harris Clark Turner Hill Cooper Morris Ward Moore King Watson Baker Harrison Morgan
      Patel Young Allen Mitchell Anderson Phillips Lee Bell Parker Davis Bennett Miller Cook Shaw Cox Gray Price Hughes
      Richardson Collins Bailey Murphy Kelly Carter Foster Sullivan Byrne Khan Begum Ali Hussain`),
    stems:
      list(`Ash Black Brad Brock Burn Cal Chad Clay Cran Dal Dun East Eller Fair Farn Gold Gran Hal Hart Hath Hazel Hol
      Hunt Kim Lang Lin Long Lock Mar Mel Mid New Nor Oak Pem Pen Rad Ram Red Ros Sel Shel Stan Stock Strat Sut Swin Thorn
      Tren Wal War Wes Whit Win Wool Wor Yar`),
    ends: list(`bourne bridge brook bury by combe cott croft dale den field ford gate ham hurst land lake leigh ley low man
      mere more ridge shaw stead stone ton thwaite well wick wood worth`),
    short: shorts(`
      William Bill Will Billy Liam
      Robert Bob Rob Bobby
      Richard Rick Dick Rich
      Elizabeth Liz Beth Lizzie Betty Libby
      Margaret Maggie Peggy Meg
      Catherine Kate Cathy Katie
      Michael Mike Mick Mikey
      James Jim Jimmy Jamie
      Thomas Tom Tommy
      Edward Ed Ted Ned
      Christopher Chris Kit Topher
      Alexander Alex Sandy Xander
      Anthony Tony Ant
      Andrew Andy Drew
      Stephen Steve
      Steven Steve Stevo
      David Dave Davo Davey
      Daniel Dan Danny
      Matthew Matt Mattie
      Nicholas Nick Nicky
      Joseph Joe Joey
      Jonathan Jon Jonny
      Samuel Sam
      Benjamin Ben Benji
      Timothy Tim
      Patrick Paddy Pat
      Patricia Pat Trish Tricia
      Jennifer Jen Jenny
      Jessica Jess Jessie
      Rebecca Becky Bex Becks
      Victoria Vicky Tori Vix
      Samantha Sam Sammie
      Deborah Debbie Debs
      Susan Sue Suze
      Abigail Abby Gail
      Charlotte Lottie Charlie Lotte
      Amanda Mandy
      Alison Ali Allie
      Jacqueline Jackie Jacqui
      Philippa Pippa Pip
      Harriet Hattie
      Beatrice Bea Trixie
      Rosalind Ros Roz
      Winifred Freddie Win
      Barbara Babs Barb
      Gary Gaz Gazza
      Barnaby Barney
      Rupert Roo
      Clementine Clemmie
      Arabella Bella
      Sarah Sally Saz
      Hannah Han
      Emily Em Emmy Millie
      Natalie Nat
      Karen Kaz
      Sharon Shaz
      Gareth Gaz Garry
      Malcolm Mal
      Philip Phil Pip
      Bartholomew Bart Barty
      Thaddeus Tad`),
    towns: list(
      'London Leeds Bristol Manchester Glasgow Norwich York Exeter Cardiff Dublin Sheffield Bath Leicester Derby Hull',
    ),
  },
  {
    share: 0.14,
    frequent: 0.15,
    women:
      list(`Anna Sabine Petra Monika Katharina Claudia Julia Stefanie Andrea Birgit Susanne Lena Laura Johanna Franziska
      Ulrike Gabriele Heike Anja Nicole Christine Martina Kerstin Elisabeth Ursula Karin Ingrid Sandra Melanie Jana Theresa
      Friederike Annegret Mechthild Henrike Wiebke Swantje`),
    men: list(`Michael Thomas Andreas Stefan Christian Peter Markus Klaus Jürgen Frank Martin Alexander Wolfgang Matthias Jan
      Daniel Sebastian Tobias Florian Jörg Uwe Bernd Dieter Günter Hans Maximilian Johannes Lukas Felix Jonas Philipp
      Björn Götz Ekkehard Lüder Friedhelm Korbinian`),
    surnames:
      list(`Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein
      Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Köhler
      Maier Jäger Groß Böhm Weiß Günther`),
    stems:
      list(`Alt Bach Berg Birk Blum Brand Buch Dorn Eich Eis Feld Fink Fuchs Gold Grün Hag Hasel Heid Hirsch Holz Kessel Kirch
      Kron Lind Mühl Nuss Ober Ochs Pfeif Rosen Roth Sand Schön Silber Stein Stern Strauß Thal Unter Vogel Wald Wein Winter Würz`),
    ends: list(
      'bach bauer baum beck berg brunner dorf eder er feld hauser heim hofer huber ing kamp mann meier mayr müller rich scheid stein thaler vogt',
    ),
    short: shorts(`
      Alexander Alex Sascha
      Johannes Hannes Jo
      Sebastian Basti Bastian
      Matthias Matze Matti
      Maximilian Max
      Katharina Kathi Kati
      Elisabeth Lisa Elli Sissi
      Franziska Franzi
      Susanne Susi
      Ursula Uschi
      Gabriele Gabi
      Stefanie Steffi
      Wolfgang Wolf Wolle
      Christian Chris
      Christine Chrissi Tina
      Michael Michi Micha
      Tobias Tobi
      Andreas Andi
      Florian Flo
      Friederike Rike
      Philipp Phil
      Klaus Klausi
      Friedhelm Friedel`),
    towns: list('Berlin Hamburg München Köln Wien Zürich Leipzig Graz Basel Bremen Dresden'),
  },
  {
    share: 0.13,
    frequent: 0.42,
    women:
      list(`María Carmen Ana Isabel Laura Cristina Marta Lucía Elena Paula Pilar Dolores Raquel Sara Rosa Teresa Silvia
      Beatriz Mercedes Rocío Nuria Inés Alicia Guadalupe Ximena Itziar Leire Nekane`),
    men: list(`José Antonio Manuel Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Pablo Ángel
      Sergio Fernando Jorge Luis Alberto Álvaro Diego Adrián Raúl Iván Rubén Óscar Ramón Joaquín Vicente Andrés Gorka Unai`),
    surnames:
      list(`García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz
      Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina
      Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez`),
    stems:
      list(`Al Ara Bar Bel Cal Cam Car Cas Cer Cor Ech Esc Esp Fon Gal Gar Ibar Igl Izag Lar Llo Mal Mend Mon Oli Ort Pal Per
      Quir Riv Sal San Sar Tal Tor Ur Val Var Ver Vil Zab Zar`),
    ends: list(
      'ada adillo al alba ano ara ares arte ates eda ejo ena era ero eta evarría iz illo izaga ola ona onda osa oso quez ueta uela uera zón',
    ),
    short: shorts(`
      José Pepe
      Francisco Paco Fran Curro
      Antonio Toni Toño
      Manuel Manolo Manu
      Dolores Lola
      Mercedes Merche
      Rafael Rafa
      Javier Javi
      Alejandro Álex Jandro
      Alberto Berto
      Isabel Isa Chabela
      Cristina Cris
      Fernando Nando Fer
      Guadalupe Lupe
      Joaquín Quino
      Jesús Chus Suso
      Beatriz Bea
      Sergio Checo
      Teresa Tere
      Daniel Dani
      Miguel Migue
      Vicente Chente`),
    double: true,
    towns: list('Madrid Barcelona Valencia Sevilla Bilbao Granada Málaga Bogotá Lima Quito'),
  },
  {
    share: 0.08,
    frequent: 0.12,
    women: list(
      'Marie Nathalie Isabelle Sylvie Catherine Camille Léa Manon Chloé Émilie Céline Aurélie Sophie Hélène Françoise Anne Julie Élodie Claire Pauline Mathilde Juliette Solène Gwenaëlle Maëlys',
    ),
    men: list(
      'Jean Pierre Michel Philippe Nicolas Christophe Julien Thomas Alexandre François Laurent Olivier Frédéric Sébastien Guillaume Antoine Mathieu Benoît Étienne Rémi Loïc Yannick Thibault Gaëtan Corentin',
    ),
    surnames: list(
      'Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel David Bertrand Roux Vincent Fournier Morel Girard André Mercier Dupont Lambert Bonnet François Martinez',
    ),
    stems: list(
      'Beau Bel Ber Bois Bon Bour Cham Char Cler Cour Dela Des Du Fau Gau Gir Gran Lam Lau Le Mal Mar Mon Mou Per Pic Rou Sau Tou Vau Ver Vil',
    ),
    ends: list(
      'ant ard aux bert chet court din don eau elle erie eron et eux gnon gny ier in lard lier mont not on ot reau roy son ville',
    ),
    short: shorts(`
      Alexandre Alex
      Frédéric Fred
      Sébastien Seb
      Christophe Chris Tophe
      Catherine Cathy
      Nathalie Nath
      Nicolas Nico
      Mathieu Mat
      Guillaume Guigui
      Isabelle Isa
      Philippe Phil
      Aurélie Lili`),
    towns: list('Paris Lyon Nantes Lille Bordeaux Toulouse Rennes Liège Genève'),
  },
]
