/** What mail programs call the folders that matter, in the languages they speak; Gmail's labels are the same words. */

/** Without accents, spaces and signs, lower case. */
export const folderNames = {
  sent: [
    ['sent', 'sentitems', 'sentmessages', 'sentmail', 'sentobjects'],
    ['gesendet', 'gesendeteelemente', 'gesendeteobjekte', 'gesendetenachrichten', 'gesendetemails'],
    ['envoyes', 'elementsenvoyes', 'messagesenvoyes', 'courriersenvoyes', 'objetsenvoyes'],
    ['enviado', 'enviados', 'elementosenviados', 'mensajesenviados', 'correoenviado', 'correosenviados'],
    ['inviata', 'inviati', 'postainviata', 'messaggiinviati', 'elementiinviati'],
    ['enviadas', 'itensenviados', 'mensagensenviadas', 'emailsenviados', 'correioenviado'],
    ['verzonden', 'verzondenitems', 'verzondenberichten', 'verzondenemails'],
    ['wysłane', 'wyslane', 'elementywysłane', 'elementywyslane', 'skickat', 'skickade', 'skickatmeddelanden'],
    ['sendt', 'sendtpost', 'sendteelementer', 'lahetetyt', 'odeslane', 'odeslanaposta', 'elkuldott', 'gonderilenler'],
    ['отправленные', 'отправленныеписьма', '送信済み', '送信済みメール', '已发送', '已发送邮件', '寄件備份'],
  ],
  spam: [
    ['spam', 'junk', 'junkemail', 'junkmail', 'bulk', 'bulkmail', 'spamverdacht', 'junkemails'],
    ['indesirables', 'courrierindesirable', 'pourriel', 'correonodeseado', 'nodeseado', 'postaindesiderata'],
    ['lixoeletronico', 'ongewenst', 'ongewenstee', 'ongewenstemail', 'skrappost', 'uonsket'],
    ['niechciane', 'спам', '迷惑メール', '垃圾邮件', '垃圾郵件'],
  ],
  trash: [
    ['trash', 'bin', 'deleted', 'deleteditems', 'deletedmessages', 'deletedobjects', 'rubbish'],
    ['papierkorb', 'geloscht', 'geloschteelemente', 'geloschteobjekte', 'geloschtenachrichten'],
    ['corbeille', 'elementssupprimes', 'messagessupprimes', 'supprimes'],
    ['papelera', 'elementoseliminados', 'eliminados', 'borrados', 'cestino', 'postaeliminata', 'eliminati'],
    ['lixo', 'lixeira', 'itensexcluidos', 'prullenbak', 'prullenmand', 'verwijderdeitems', 'kosz', 'papperskorgen'],
    ['papirkurv', 'sletteelementer', 'roskakori', 'copkutusu', 'корзина', 'удаленные', 'ゴミ箱', '垃圾桶', '已删除'],
  ],
  drafts: [
    ['draft', 'drafts', 'templates', 'outbox', 'unsentmessages', 'unsent'],
    ['entwurf', 'entwurfe', 'vorlagen', 'postausgang', 'brouillon', 'brouillons', 'modeles', 'boitedenvoi'],
    ['borrador', 'borradores', 'plantillas', 'bandejadesalida', 'bozza', 'bozze', 'modelli', 'postainuscita'],
    ['rascunho', 'rascunhos', 'concepten', 'sjablonen', 'postvakuit', 'szkice', 'utkast', 'kladder', 'kladde'],
    ['luonnokset', 'koncepty', 'piszkozatok', 'taslaklar', 'черновики', '下書き', '草稿'],
  ],
  chats: [['chat', 'chats']],
} as const
