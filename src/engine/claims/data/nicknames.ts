/** Given names with their short forms, a group a line: within a group one person may bear any of them. Data only. */
export const NICKNAMES = `
abigail abby | abraham abe | albert al bert bertie | alexander alex alec sandy sasha xander | alexandra alex alexa sandra sasha |
alfred alf alfie fred | andrew andy drew | angela angie | anthony tony | antonio tony toni | barbara barb babs | benjamin ben benny |
bernard bernie | bradley brad | cameron cam | catherine katherine kathryn cathy kathy kate katie kay | charles charlie chuck chas |
charlotte lottie charlie | christine christina chris chrissie tina | christopher chris kit topher | clifford cliff | cynthia cindy |
daniel dan danny | david dave davey | deborah debra deb debbie | dennis denny | dominic dom | donald don donnie | dorothy dot dottie |
douglas doug | edmund ed eddie ned | edward ed eddie ned ted teddy | eleanor ellie nell nellie | elizabeth liz lizzie beth betsy betty eliza libby lisa |
emily em emmy | eugene gene | ferdinand fred | florence flo | frances fran frankie | francis frank francisco paco pancho | francisco paco pancho |
frederick fred freddie freddy | gabriel gabe | geoffrey jeffrey geoff jeff | gerald gerry jerry | gerard gerry | gilbert gil | giuseppe beppe peppe |
grigory grisha | gregory greg | harold harry hal | henry harry hank hal | herbert bert herb | ignacio nacho | isabella bella izzy | jacob jake |
jacqueline jackie | james jim jimmy jamie | jennifer jen jenny | jeremy jerry | jerome jerry | jessica jess jessie | jesus chuy |
joanna jo | johannes hans | john johnny jack jon | jonathan jon jonny | jose pepe | joseph joe joey | josephine jo josie | joshua josh |
judith judy | katherine kitty | kenneth ken kenny | kimberly kim | laurence lawrence larry laurie | leonard len lenny leo | leopold leo |
louis lou louie | margaret maggie meg megan peg peggy greta daisy marge | martin marty | mary molly polly mamie | matthew matt matty |
maximilian max | maxwell max | melissa mel missy | michael mike mick mickey mikey | mikhail misha | mitchell mitch | mohammad mo | nancy nan |
nathan nate | nathaniel nate nat | nicholas nick nicky nico | nikolai kolya | norman norm | olivia liv livvy | oliver ollie | pamela pam |
patricia pat patty trish tricia | patrick pat paddy | pavel pasha | penelope penny | peter pete | philip phil pip | raphael rafael rafa raf |
randolph randy | raymond ray | rebecca becky becca | reginald reg reggie | richard rich rick dick richie ricky | robert rob bob bobby robbie bert |
roberto beto | roderick rod | rodney rod | ronald ron ronnie | rosemary rosie rose | rudolph rudy | rupert rupe | samantha sam sammy | samuel sam sammy |
sebastian seb bastian | sergei seryozha | stanley stan | stephanie steph | stephen steven steve stevie | stuart stu | susan susannah sue susie suzy |
svetlana sveta | tatiana tanya | theodore ted teddy theo | theresa teresa terry tess tessa | terence terry | thomas tom tommy | timothy tim timmy |
tobias toby | valentina valya | valerie val | vanessa nessa | veronica ronnie | victor vic | victoria vicky tori | vincent vince vinny |
virginia ginny ginger | vladimir volodya vova | walter walt wally | william bill billy will willie willy liam | winston winnie |
yevgeny yevhen evgen zhenya | dmitry dmytro dima | mehdi mahdi | choe choi | zachary zach zack
`;
