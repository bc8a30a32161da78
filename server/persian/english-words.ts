const everyday = `
  the of and a to in is you that it he was for on are with as i his they be at one have this from or had by hot but some what there we can out other were all
  your when up use word how said an each she which do their time if will way about many then them would write like so these her long make thing see him two has
  look more day could go come did my sound no most number who over know water than call first people may down side been now find any new work part take get place
  made live where after back little only round man year came show every good me give our under name very through just form much great think say help low line
  before turn cause same mean differ move right boy old too does tell sentence set three want air well also play small end put home read hand port large spell
  add even land here must big high such follow act why ask men change went light kind off need house picture try us again animal point mother world near build
  self earth father head stand own page should country found answer school grow study still learn plant cover food sun four thought let keep eye never last door
  between city tree cross since hard start might story saw far sea draw left late run while press close night real life few stop open seem together next white
  children begin got walk example ease paper often always music those both mark book letter until mile river car feet care second group carry took rain eat room
  friend began idea fish mountain north once base hear horse cut sure watch color face wood main enough plain girl usual young ready above ever red list though
  feel talk bird soon body dog family direct pose leave song measure state product black short class wind question happen complete ship area half rock order fire
  south problem piece told knew pass farm top whole king size heard best hour better true during hundred am remember step early hold west ground interest reach
  fast five sing listen six table travel less morning ten simple several toward war lay against pattern slow center love person money serve appear road map
  hello hi hey bye please thanks thank sorry yes ok okay yeah not dont cant im ive isnt doesnt didnt wont youre english persian farsi language speak understand
  help lawyer court judge case file complaint divorce wife husband child phone mobile card bank account transfer pay paid payment buy bought sell sold rent
  landlord contract cheque check fraud theft stolen stole steal threat insult blackmail online shop store order delivery website site link code password user
  username email address passport visa embassy residence permit company office job salary boss employer worker refugee foreign citizen nationality
  today tomorrow yesterday week month minute monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december police report lost stuck error failed message send sent received invoice receipt loan debt owe owes owed return refund
  because without within about into onto upon being having doing going getting making taking using since ago later already maybe really actually something
  someone anything anyone nothing everyone everything more less lot lots bad worse wrong fake true false free full empty final total price cost date address
  street number floor unit building city town village test testing game over black friday live story post page direct comment follower like share group channel
  admin support service center mall hotel cafe restaurant home page black market love you fuck shit damn
`;
/** Names known everywhere, which Persian writers leave in their own letters; they tell no language. */
const everywhere = `
  telegram instagram insta whatsapp facebook twitter youtube google gmail yahoo hotmail outlook icloud iphone ipad ipod apple android samsung galaxy xiaomi redmi
  poco huawei honor nokia sony lg asus acer lenovo dell hp msi macbook mac windows laptop tablet usb wifi internet modem adsl dsl vpn sms mms sim gps gb tb mb ram
  ssd hdd cpu gpu tv led lcd oled qled playstation xbox ps ps4 ps5 pro max plus mini ultra note air digikala divar sheypoor snapp tapsi bale rubika eitaa soroush
  torob aparat filimo bitcoin btc tether usdt ethereum eth trx tron nobitex wallex exir binance forex dollar euro usd eur irr irt pos atm pin cvv cvv2 otp iban
  sheba kia hyundai toyota nissan mazda honda benz bmw audi peugeot renault citroen pride saipa samand tiba quick dena rana shahin haima jac mvm lifan chery ikco
  logan sandero tondar megane volvo iveco scania dna rh ct mri ok id qr pdf word excel jpg png mp3 mp4 doc docx zip apk app ios www http https com ir org net
`;

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** The commonest words of English, and those a foreigner would tell a legal matter in. */
export const englishWords = setOf(everyday);

/** Brands, services and abbreviations. */
export const everywhereWords = setOf(everywhere);
