/**
 * Sentences of our own in the manner of news, with tags and trees: the treebank has few percentages and sums of money.
 * A template is a list of word/UPOS/form/head/relation, heads counted from 1; {name} draws from a list.
 */
const lists = {
  NN: 'profit revenue inflation output turnover income growth demand unemployment production spending investment debt employment trade consumption traffic attendance rainfall membership'.split(
    ' ',
  ),
  NNS: 'sales exports imports prices wages shares earnings rates deliveries orders jobs visitors passengers costs losses subsidies tariffs births deaths arrests'.split(
    ' ',
  ),
  NNP: 'GDP Apple Toyota Nestle Berlin Kenya Intel Boeing Nokia Peru Renault Nikkei Ericsson Chile Norway Airbus Sony Canada'.split(
    ' ',
  ),
  VBD: 'shrank plunged plummeted crashed accounted rebounded snapped traded closed tumbled rose fell climbed dropped jumped slipped soared surged eased slowed contracted expanded gained grew sank slumped rallied doubled rebounded dipped edged'.split(
    ' ',
  ),
  VBN: 'shrunk plunged tumbled risen fallen climbed dropped jumped slipped soared surged eased slowed contracted expanded gained grown sunk slumped'.split(
    ' ',
  ),
  VBG: 'plummeting plunging tumbling rising falling climbing dropping jumping slipping soaring surging easing slowing gaining sinking slumping'.split(
    ' ',
  ),
  VBZ: 'lowers raises cuts pledges threatens secures imposes reports posts announces signs expects forecasts plans invests hikes slashes'.split(
    ' ',
  ),
  VBDT: 'lowered raised cut pledged secured imposed reported posted announced approved recorded booked spent collected earned lost launched hiked slashed beat exceeded hit topped reached'.split(
    ' ',
  ),
  VB: 'shrink rise fall climb drop grow slow ease exceed reach hit top gain lose'.split(' '),
  VBT: 'lower raise cut invest build impose spend hire approve deliver produce'.split(' '),
  VBNT: 'killed injured exposed compromised arrested affected displaced infected sold delivered approved signed'.split(
    ' ',
  ),
  PCT: ['4 %', '2.5 %', '35 percent', '0.3 %', '17 per cent', '61 %'],
  MON: [
    '$ 20 billion',
    '€ 3 million',
    '90 million dollars',
    '$ 1.2 trillion',
    '£ 450 million',
    '600 billion yen',
  ],
  NUM: ['300', '4,500', '33 million', 'seven', '12', '120,000'],
  DATE: ['January 13', 'Feb. 4', '2 March', 'October 2025', '2024'],
  JJ: 'net gross quarterly annual total monthly public foreign average industrial'.split(' '),
  UNIT: 'jump rise drop increase decline fall gain surge decrease cut'.split(' '),
  PL: 'people workers tourists homes vehicles accounts customers soldiers schools patients seats'.split(' '),
  MD: 'will could may would might should'.split(' '),
  MO: 'January March July December September'.split(' '),
};
const templates = [
  '{NNP}/PROPN/NNP/2/nsubj {VBDT}/VERB/VBD/0/root its/PRON/PRP$/5/nmod:poss biggest/ADJ/JJS/5/amod loss/NOUN/NN/2/obj in/ADP/IN/7/case {DATE}/V/1/2/obl ,/PUNCT/,/9/punct {VBG}/VERB/VBG/2/advcl by/ADP/IN/11/case {PCT}/V/1/9/obl ./PUNCT/./2/punct',
  '{JJ}/ADJ/JJ/2/amod {NNS}/NOUN/NNS/3/nsubj accounted/VERB/VBD/0/root for/ADP/IN/5/case {PCT}/V/1/3/obl of/ADP/IN/8/case total/ADJ/JJ/8/amod {NN}/NOUN/NN/5/nmod in/ADP/IN/10/case {DATE}/V/1/3/obl ./PUNCT/./3/punct',
  '{JJ}/ADJ/JJ/2/amod {NNS}/NOUN/NNS/3/nsubj made/VERB/VBD/0/root up/ADP/RP/3/compound:prt {PCT}/V/1/3/obj of/ADP/IN/7/case {NN}/NOUN/NN/5/nmod ./PUNCT/./3/punct',
  'the/DET/DT/2/det Bank/PROPN/NNP/5/nsubj of/ADP/IN/4/case {NNP}/PROPN/NNP/2/nmod {VBDT}/VERB/VBD/0/root its/PRON/PRP$/8/nmod:poss key/ADJ/JJ/8/amod rate/NOUN/NN/5/obj by/ADP/IN/10/case {PCT}/V/1/5/obl to/ADP/IN/12/case {PCT}/V/1/5/obl ,/PUNCT/,/15/punct as/SCONJ/IN/15/mark expected/VERB/VBN/5/advcl ./PUNCT/./5/punct',
  'the/DET/DT/3/det {JJ}/ADJ/JJ/3/amod {NN}/NOUN/NN/4/nsubj {VBD}/VERB/VBD/0/root to/ADP/IN/6/case {PCT}/V/1/4/obl ,/PUNCT/,/11/punct but/CCONJ/CC/11/cc {NNS}/NOUN/NNS/11/nsubj were/AUX/VBD/11/cop up/ADV/RB/4/conj {PCT}/V/1/11/obl:unmarked on/ADP/IN/15/case last/ADJ/JJ/15/amod year/NOUN/NN/11/obl ./PUNCT/./4/punct',
  '{NNS}/NOUN/NNS/2/nsubj show/VERB/VBP/0/root that/SCONJ/IN/9/mark data/NOUN/NNS/9/nsubj:pass of/ADP/IN/6/case {NUM}/V/1/7/nummod {PL}/NOUN/NNS/4/nmod was/AUX/VBD/9/aux:pass {VBNT}/VERB/VBN/2/ccomp ./PUNCT/./2/punct',
  '{NN}/NOUN/NN/2/nsubj {VBD}/VERB/VBD/0/root {PCT}/V/5/2/obl:unmarked to/ADP/IN/5/case {MON}/V/1/2/obl in/ADP/IN/7/case {DATE}/V/1/2/obl ./PUNCT/./2/punct',
  '{NNP}/PROPN/NNP/2/nsubj {VBD}/VERB/VBD/0/root by/ADP/IN/4/case {PCT}/V/1/2/obl in/ADP/IN/7/case the/DET/DT/7/det quarter/NOUN/NN/2/obl ./PUNCT/./2/punct',
  '{NNS}/NOUN/NNS/2/nsubj {VBD}/VERB/VBD/0/root to/ADP/IN/4/case {MON}/V/1/2/obl from/ADP/IN/6/case {MON}/V/1/2/obl a/DET/DT/8/det year/NOUN/NN/9/obl:unmarked earlier/ADV/RBR/6/advmod ./PUNCT/./2/punct',
  '{NNS}/NOUN/NNS/3/nsubj have/AUX/VBP/3/aux {VBN}/VERB/VBN/0/root {PCT}/V/1/3/obl:unmarked since/ADP/IN/6/case {DATE}/V/1/3/obl ./PUNCT/./3/punct',
  'the/DET/DT/2/det U.S./PROPN/NNP/3/nsubj {VBZ}/VERB/VBZ/0/root {NNS}/NOUN/NNS/3/obj to/ADP/IN/6/case {PCT}/V/1/3/obl from/ADP/IN/8/case {PCT}/V/1/3/obl ./PUNCT/./3/punct',
  '{NNP}/PROPN/NNP/2/nsubj {VBDT}/VERB/VBD/0/root a/DET/DT/5/det {PCT}/V/1/5/compound {UNIT}/NOUN/NN/2/obj in/ADP/IN/8/case {JJ}/ADJ/JJ/8/amod {NN}/NOUN/NN/5/nmod ./PUNCT/./2/punct',
  '{NNP}/PROPN/NNP/2/nsubj {VBDT}/VERB/VBD/0/root {JJ}/ADJ/JJ/4/amod {NN}/NOUN/NN/2/obj of/ADP/IN/6/case {MON}/V/1/4/nmod ,/PUNCT/,/8/punct up/ADV/RB/4/advmod {PCT}/V/1/8/obl:unmarked on/ADP/IN/12/case the/DET/DT/12/det year/NOUN/NN/8/obl ./PUNCT/./2/punct',
  "{NNP}/PROPN/NNP/4/nmod:poss 's/PART/POS/1/case {JJ}/ADJ/JJ/4/amod {NN}/NOUN/NN/5/nsubj {VBD}/VERB/VBD/0/root {PCT}/V/1/5/obl:unmarked ,/PUNCT/,/10/punct the/DET/DT/9/det ministry/NOUN/NN/10/nsubj said/VERB/VBD/5/parataxis ./PUNCT/./5/punct",
  '{NNP}/PROPN/NNP/3/nsubj {MD}/AUX/MD/3/aux {VBT}/VERB/VB/0/root {MON}/V/1/3/obj in/ADP/IN/6/case {NN}/NOUN/NN/3/obl by/ADP/IN/8/case {DATE}/V/1/3/obl ./PUNCT/./3/punct',
  'at/ADP/IN/2/case least/ADV/RBS/3/nmod {NUM}/V/1/4/nummod {PL}/NOUN/NNS/6/nsubj:pass were/AUX/VBD/6/aux:pass {VBNT}/VERB/VBN/0/root in/ADP/IN/8/case {NNP}/PROPN/NNP/6/obl ,/PUNCT/,/12/punct the/DET/DT/11/det police/NOUN/NNS/12/nsubj said/VERB/VBD/6/parataxis ./PUNCT/./6/punct',
  '{NN}/NOUN/NN/3/nsubj:pass is/AUX/VBZ/3/aux:pass expected/VERB/VBN/0/root to/PART/TO/5/mark {VB}/VERB/VB/3/xcomp {PCT}/V/1/5/obl:unmarked this/DET/DT/8/det year/NOUN/NN/5/obl:unmarked ./PUNCT/./3/punct',
  'the/DET/DT/2/det company/NOUN/NN/3/nsubj spoke/VERB/VBD/0/root of/ADP/IN/6/case {NUM}/V/1/6/nummod {PL}/NOUN/NNS/3/obl ./PUNCT/./3/punct',
  '{NNP}/PROPN/NNP/3/nsubj has/AUX/VBZ/3/aux {VBDT}/VERB/VBN/0/root its/PRON/PRP$/6/nmod:poss {JJ}/ADJ/JJ/6/amod target/NOUN/NN/3/obj by/ADP/IN/8/case {PCT}/V/1/3/obl to/ADP/IN/10/case {MON}/V/1/3/obl ./PUNCT/./3/punct',
  '{JJ}/ADJ/JJ/2/amod {NN}/NOUN/NN/4/nsubj was/AUX/VBD/4/cop {MON}/V/1/0/root ,/PUNCT/,/8/punct a/DET/DT/8/det {PCT}/V/1/8/compound {UNIT}/NOUN/NN/4/appos from/ADP/IN/11/case the/DET/DT/11/det year/NOUN/NN/12/obl:unmarked before/ADV/RB/8/advmod ./PUNCT/./4/punct',
  '{NNP}/PROPN/NNP/2/nsubj {VBDT}/VERB/VBD/0/root the/DET/DT/4/det {NN}/NOUN/NN/2/obj in/ADP/IN/6/case {MO}/PROPN/NNP/2/obl and/CCONJ/CC/9/cc {NNS}/NOUN/NNS/9/nsubj {VBD}/VERB/VBD/2/conj {PCT}/V/1/9/obl:unmarked ./PUNCT/./2/punct',
];
const pick = (rand, list) => list[Math.floor(rand() * list.length)];
function build(template, rand) {
  const words = [];
  const place = new Map();
  const heads = [];
  template.split(' ').forEach((item, index) => {
    const [text, upos, form, head, relation] =
      item.split('/').length === 6 ? ['/', '', '', '', ''] : item.split('/');
    const name = /^\{(\w+)\}$/.exec(text)?.[1];
    const surface = name ? pick(rand, lists[name]) : text;
    const pieces = upos === 'V' ? surface.split(' ') : [surface];
    const first = words.length;
    place.set(index + 1, first);
    pieces.forEach((piece, k) => {
      const number = /\d/.test(piece);
      words.push({
        text: index === 0 && k === 0 ? piece[0].toUpperCase() + piece.slice(1) : piece,
        upos: upos === 'V' ? (number ? 'NUM' : 'NOUN') : upos,
        form: upos === 'V' ? 'CD' : form,
        relation: k === 0 ? relation : 'flat',
        glued: false,
        value: false,
      });
      heads.push(k === 0 ? Number(head) : -first - 1);
    });
  });
  return words.map((word, i) => ({
    ...word,
    head: heads[i] < 0 ? -heads[i] - 1 : heads[i] === 0 ? -1 : place.get(heads[i]),
  }));
}

/** `count` sentences drawn with the given generator. */
export function newsSentences(rand, count) {
  return Array.from({ length: count }, () => build(pick(rand, templates), rand));
}
