/** A reviewed fact knows the other names of what it names, and the places that contain it. */
import { engine } from '../../../../src/engine/index.ts';

const statement = 'The port of Lindhaven sent 40 ferries to Marrow in 2024.';
const fact = (more: object) =>
  engine.fact({
    id: 'f',
    statement,
    evidence: [{ source: { id: 'desk', kind: 'edited', publisher: 'Harbour Desk' } }],
    reviewed: true,
    story: 's',
    ...more,
  });

test('each word of another name and of a containing place is known to it', () => {
  expect(fact({ aliases: ['lind harbour'], within: ['coast province'] }).context).toEqual(
    expect.arrayContaining(['lind', 'harbour', 'coast']),
  );
  expect(fact({}).context).toEqual([]);
});
