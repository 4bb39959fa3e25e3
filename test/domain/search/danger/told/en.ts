import {phrases} from '../../phrases.js';

/** What people in danger type in English; misspelt and beside the point, as it comes. */
export const told = {
  violence: phrases(`
    scared to go home | he checks my phone all the time | he locks me in the house | he doesnt let me go out
    my husband controls all my money | he pulled my hair | he choked me | my ex follows me everywhere
    he sends naked pictures of me | he forces me to have sex | he says he will take my kids away if i leave
    my son hits me for my pension | the neighbour is beating his wife | i have bruises from my boyfriend
    my brother in law touched me | i ran away from my husband with the kids | he throws things at me
    he wont let me leave the house | my husband punched me | he pulls my hair | my boyfriend pushes me around
    my ex waits outside my house | he says he will kill me if i leave | i have bruises and nobody knows
    he forced me to have sex | he is going to post my nude photos | i am scared of my husbend
    he takes all my money and wont let me work | my partner threw me against the wall
    my husband broke my finger | my boyfriend bit me | he hits me with his belt
    he bangs my head on the wall | my son turns violent when he drinks | daughter in law mistreats me
    my carer is rough with me and hits me | next door husband is beating her up
    my aunt gets beaten by her husband | ex threatens to kill me | he said hell shoot me
    he has a gun and threatens us | wont let me see my mum | my husband doesnt want me to work
    he took away my bank card | i must ask permission to go out | he put a tracker on my car
    he reads all my messages | a boy stalks me at school | a stranger groped me on the tram
    i got raped at a club | landlord wants sex instead of rent | my boss keeps touching me
    they are making me marry an old man | dad promised me to a man back home | they will do fgm to my girl
    i live in terror | afraid he will murder me | i ran away from my husband | he set fire to my clothes
    husband beats me | he gave me a black eye | my partner scares me | husband stops me going out
    threats from my ex | landlord is harassing me | i have been raped | my daughter is abused by her husband
    he follows me everywhere | my son raises his hand to me | forced marriage help | he takes all my money
    he insults me every day | need a safe place for me and my kids | my neighbour has a black eye
    my husband kicked me | my partner squeezes my neck | my wife scratches and hits me
    scared of my son in law | my son threatens me to get money | grandson steals grandmas pension
    neighbour attacked me on the stairs | boss kissed me by force | some guy waits outside my building
    my ex followed me to work | he hides my keys so i cant go out | he looks at my phone in secret
    he wont let me work and gives me no money | tells me hell kill me | makes me sleep with him
    raped by my brother in law | they are going to marry me off | my sisters boyfriend beats her
    i hear screams and beating next door | he humiliates me in front of everyone
    he is jealous and controls me | he wants to take my kids away | my boyfriend slapped me
    my bf choked me last night | hubby gets violent when he drinks | he pulls my hair and kicks me
    my son in law pushes me around | my grown up son takes my pension | my grandson hits me for money
    landlord comes in my room at night and touches me | my boss grabbed my bum
    neighbour threatened me with a knife | someone is following me home every day
    my ex keeps texting me and i am scared | he wont let me out of the house
    he checks my phone all the time and wont let me see my friends | he took my keys and locked the door
    he keeps all my wages | they want me to marry my cousin | my parents are forcing me to get married
    they want to cut my daughter | i was raped | my sister is beaten by her husband
    neighbour is hitting his wife, i can hear screaming | woman screaming upstairs | im afraid to go home
    scared of my brother | he said he will throw acid on me | he is blackmailing me with naked pictures
    my wife hits me | my husband gets drunk and beats me | he broke my nose | my ex keeps coming to my door
    he took my phone and wont let me call my mum | he threatened me with a knife
    my parents want to marry me off | i need to get away from my husband | my husband punched me in the face
    he wont let me see my relatives | he broke my phone so i cant call | he gets violent when he drinks
    he pushed me to the floor in front of the kids | my ex is always outside my house
    he forced me to sleep with him | i am afraid of him | my husband insults me in front of the children
    he strangled me | i shake when he comes home | every night he shouts and throws objects
    he put an app to spy me | he doesnt want me to see my friends | he kicked my belly
    my father beats my mother | he grabbed me by the hair | i must ask him money even for bread
    i left my boyfriend and now he threatens me | my ex waits for me outside work
    i want to report my husband to police | a friend raped me | he says he will throw acid on me
    how can i escape from him | my sister has a black eye from her husband | he wont let me use the phone
    my partner hurts me in bed | im not safe at home | he pinned me against the wall
    my husband locks the door and takes the keys | he won’t let me leave | he can’t stop hitting me
    hes hitting me | my husbend hit me | im scared of my husband | im afraid of him | he beat me up
    he hits me | my boyfriend raped me | he threatened to kill me | I'm afraid to go home | my son beats me
    my ex is stalking me | he locks me in | my husband chokes me | domestic abuse
    he won't let me leave the house | my partner is violent | he pushed me down the stairs | he chokes me
    he says he'll kill me | I'm scared of my dad | he won't give me money | my husband forces me to have sex
    I ran away from my husband | he checks my phone | he locked me in the house | my girlfriend hits me
    i don't feel safe at home | my husband slapped me | he threw a plate at me | he broke my phone
    i have bruises | he says if i leave he will take the kids | my father-in-law touches me | forced marriage
    i need to escape from him | he pulled a knife on me | my flatmate attacked me | he spits on me
    my son steals my pension and pushes me | he raped me | i need a safe house
    my husband gets violent when drunk | he broke my arm | he controls everything i do
    i'm afraid he will kill me | my brother in law molests me | he sends me threatening messages
    he's outside my house again | i have nowhere to go my husband beats me | i want to report my husband
    my grandson takes my pension and shoves me | my ex is at the door | he scares me
    he treats me like a slave | he threatened to take my kids | sexual assault | i was groped on the bus
    women shelter tonight | he strangled me last night | rape | abuse | he used to hit me when i was pregnant
    my ex won't leave me alone | he chased me with a knife | they force me to wear a veil
    my husband steals my money | i need a place to hide with my kids | he held a knife to my throat
    he hurt me | acid attack | he beats me | he beat me | beating me | my man is beating me
    he punched me in the face | he kicked me | he slaps me | i live in fear | he's violent
    he calls me worthless | he wants to know where i am all the time | he took my keys | he hits my mom
    my partner abuses me | he drags me | he burned me with cigarette | threatens me with a knife
    my neighbour is being beaten | my husband is hurting me | he broke the door and is screaming
    he attacked me | i've been abused for years | my ex turned up with a bat | he keeps me prisoner
    emotional abuse | he touched me without permission | he beat me with a belt | my husband injured me
    he cut me with a knife | he screams and breaks furniture | my father wants to marry me off
    i'm covered in bruises | i'm scared to sleep next to him | my ex keeps calling and threatening me
    my neighbour assaulted me in the lift | he put out a cigarette on me | he has a gun and i'm afraid
    i need protection | i have to hide | my boyfriend blackmails me
    he kicked me in the stomach while pregnant | held hostage by my husband
    he punched me | stalking | my son hits me | my husband broke my nose | my ex says he will kill me
    i'm scared to go home to him | when he drinks he gets nasty with me
    he checks my phone and won't let me see friends | a man keeps following me home
    if i leave him he will find me | i hear the woman next door screaming every night
    when drunk he is nasty | if i leave him he'll take revenge | he makes me do things i dont want
    my husband is horrible to me | he cut my face
    he split my lip | he wants to kill me | violent husband
    he humiliates me in front of everyone then cries | each time he comes home drunk i hide with the kids
    he wants to kill her | i hide when he comes home | he busted my lip
    he broke my hand | he raised his hand to me
  `),
  trafficking: phrases(`
    they make me work and i cannot leave | forced to beg on the street
    i have to pay back the trip by sleeping with men | my boss keeps my passport | they make me sell sex
    i have to work to pay back the smugglers | locked in the factory where i work
    they make me work for nothing and threaten me | they sold me
    i owe money to the people who brought me to italy and have to prostitute
    the gangmaster keeps our documents | they force me into prostitution | they have taken my passport
    i have to work for free to pay the trip | they took my papers and make me work
    i work 14 hours no pay and cant leave | my employer keeps my passport
    forced to sell my body to pay debt | my employer took my passport and doesnt pay me
    i am forced to sell myself | they make me work day and night and took my passport
    they brought me here to work in a club and i cannot go out | must do sex work to pay debt
    they took my passport | forced to work | forced into prostitution | they don't pay me and i can't leave
    i was sold | they make me work on the street | i am exploited
    i work without pay and sleep in the factory | victim of trafficking | they brought me here with lies
    my madam wants money | they took my documents and make me work | they make me do sex work
    my boss threatens me and doesn't pay | i was bought | brought here to work but not allowed to leave
    human trafficking | forced labour | they force me to work | boss took passport | no salary cannot go out
    sold for sex | they took my papers and i have to work | they sell me to men
    locked in a house with other girls | lady keeps my documents and i work day and night
    i sleep in the factory and they don't pay | they make me sell drugs
    forced to be a prostitute | my boss keeps my passport and doesn't pay me
    i have to work to pay back my journey
    they make me have sex for money | they keep me here sewing day and night
  `),
  'missing-child': phrases(`
    my son ran away from home | i cant find my daughter | my ex took our child abroad | i cant find my son
    dont know where my daughter is since yesterday | my son has not come back
    little girl vanished in the park | my 13 year old daughter did not come home
    my daughter is missing since yesterday | my 8 year old son cannot be found | my nephew is missing
    daughter did not come home from school | my daughter ran away | my child is missing
    my son didn't come home from school | i can't find my daughter | my child was kidnapped
    lost my child in the market | my ex took my kids abroad | my daughter is missing
    child disappeared at the park | my 15 year old hasn't come back | my ex kidnapped my son | lost child
    my teenage daughter ran away | i don't know where my son is | my kid is gone
    my daughter has not come home | child abducted | my son has been missing since yesterday
    my girl vanished | my 8 year old can't be found | my autistic son is lost | dad won't bring the kids back
    my son is missing | my daughter didn't come home from school
    i can't find my child
    i lost my son on the bus
  `),
  children: phrases(`
    my uncle touches me | dad hurts my little sister | a man online asks my daughter for photos
    my stepdad hits me | i hear the neighbours beating their kid | teacher slaps the kids
    my brother locks me in because i have a boyfriend | my daughter is scared of her father
    stepdad comes into my room at night | parents fighting in front of the kids
    some man asks my daughter for pics | kid next door is starving and dirty | mum hits me every day
    my dad hits me | neighbours mistreat their child | i am bullied at school | neighbour beats his children
    my father throws shoes at me | my mum always insults me and i am scared | my uncle shows me porn
    my daughter has bruises from nursery | step dad hits my daughter | mum locks me in my room with no food
    dad gets drunk and smashes everything | kid next door has bruises everywhere
    little children left home alone all day | my gran hits me with a belt | my parents beat me
    teacher touched my son | my grandpa touches me | mum hits me with a belt
    a man touched my daughter in the park | my stepfather abuses me | my mom beats me
    the neighbours beat their kids | someone touched my son | bullying | teacher hits my son
    the child next door has bruises | my stepmother beats me | kids at school beat me
    child left alone at home all day | grandpa touches me | my dad touches me | my mom's boyfriend hits me
    grandpa touches the girl | a man messages my daughter on instagram | my mum leaves me alone with no food
    the neighbours abuse their son | my son was molested | child abuse | my son is beaten at school
    a man touched my daughter | my dad beats me | dad hits me | teacher hit my child
    man touched the little girl | they bully my son | my uncle touched me | my dad shows me porn
    my mum beats us | coach touched my son | my big brother touches me | my stepdad comes into my room
    a child is left outside in the cold | parents don't feed the children | priest touches boys
    someone is blackmailing my son online
    dad beats the kids | someone touched my daughter | little girl with bruises
    mum's boyfriend comes into my room at night | my uncle makes me do things i don't want
    the kid downstairs is left alone all day crying
    they don't feed the kids | my stepdad makes me do things to him
    boy beaten by his father
  `),
  'self-harm': phrases(`
    i cant go on anymore | i took all my pills | my daughter cuts herself | i want to end it
    life is not worth living | i dont want to wake up anymore | i am going to take all my pills
    life has no meaning anymore | i want to kill my self | my nephew talks about suicide
    took lots of pills to die | i wish i was dead | i cut myself | dont feel like living
    my friend wants to commit suicide | i cut my arms | my daughter wants to kill herself
    she took too many tablets | i dont want to live | suicidal thoughts | i cant go on living
    want to end it all | my friend cuts her arms | my son says he wants to die
    thinking of jumping off the balcony | i wish i would not wake up | i want to die
    thinking about killing myself | i want to kill myself | i want to disappear forever
    thinking to jump under the train | I don’t want to be here anymore | i wanna die | i wanna kill myself
    dont want to live | I want to die | suicide | I want to kill myself | I want to end it all
    I don't want to live anymore | i feel suicidal | i want to hurt myself | i took too many pills
    no reason to live | better off dead | i can't take it anymore i want to die
    i'm thinking of killing myself | i want to jump from the balcony | my friend wants to kill herself
    i'm going to do something stupid | my husband tried to kill himself | i hate my life i want to die
    i cut my wrists | my mum says she will jump | i don't see a way out | i want to take my life
    my husband is suicidal | no will to live | self harm | nobody wants me i want to disappear
    i wanna end my life | i'm going to kill myself | i want to hang myself | i'm a burden better if i die
    i'm thinking about suicide | i took an overdose | i've decided to kill myself
    my brother says he'll kill himself | i want to throw myself under a train
    i can't live like this anymore i want to die | i want to shoot myself | i want to take all the pills
    sleep forever | my dad tried to hang himself | i wrote a goodbye letter | tired of living
    going to jump off the balcony | i wish i could go to sleep and never wake up | no point in living
    they'd be better off without me
    i can't carry on any longer
    want to die | don't want to live | i have written a goodbye letter
  `),
  emergency: phrases(`
    smell of gas | my grandmother fell and is not moving | thief in the house | wife is having convulsions
    newborn is blue | grandpa is on the floor and not talking | i can smell gas | smoke on the stairs
    i swallowed detergent | cut myself by accident lots of blood | they are breaking the door
    he drowned in the pool | cant breath | fire in the cellar | mum fell and is not moving
    strong smell of gas | burglars | child not breathing | dad is having a heart attack
    my husband is not breathing | head bleeding a lot | gas bottle exploded | man got into my house
    my daughter swallowed a battery | the lady downstairs has not answered for days | smell gas in kitchen
    house is burning | dad fell and is not answering | my husband fainted | grandma wont wake up
    strong pain in chest | baby drank bleach | lot of blood wont stop | choking on food
    burglars in the house | smoke coming out of the building | man with a knife
    grandpa does not answer and breathes badly | hes not breathing | shes unconscious | theres a fire
    i smell gas | fire | gas leak | he is not breathing | heart attack | someone is breaking in
    call an ambulance | she is unconscious | stroke | my mother fell and can't get up | smoke in the building
    chest pain | there's blood everywhere | someone with a knife | my baby swallowed bleach | he collapsed
    burglar | i can't breathe | flames in the kitchen | my neighbour doesn't answer the door
    he is bleeding a lot | she had a seizure | man with a gun | i was robbed | electric shock
    my wife is in labour | he can't breathe | grandfather doesn't wake up | help fire
    my son swallowed a coin | pain in left arm and chest | grandma fell down the stairs
    his face is drooping and he can't speak | shooting | smell of burning | baby won't wake up | electrocuted
    drowned | they broke the door | i'm dying | allergic reaction can't breathe | the building is burning
    my mother had a heart attack | seizure | pregnant and bleeding | vomiting blood | someone is in my house
    thieves | child fell from balcony | overdose | house on fire | lots of smoke | my mum is not breathing
    not breathing | man with knife outside | a lot of blood | he fainted | epileptic fit | allergic reaction
    cardiac arrest | someone collapsed | drowning | poisoned | my waters broke | she fainted
    he's on the floor and not talking | robbery in progress | there was an explosion | the oven caught fire
    someone got hit by a car | stairs full of smoke | gas bottle leaking | his heart stopped
    my daughter's lips are blue | my mum is unconscious | bleeding won't stop | man threatening with knife
    fight with knives | he took poison | car accident | the ceiling collapsed
    grandad fell and his head is bleeding
    ambulance now | my dad fell and he's not answering
    smoke coming from neighbour's door | my wife talks funny and her mouth droops
    smoke under the door | her mouth is crooked
  `),
} as const;
