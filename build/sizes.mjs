// @ts-check
import {weights} from './budgets.mjs';

for (const {name, weight, budget} of weights()) {
  const over = weight > budget ? '  over' : '';
  console.log(
    `${name.padEnd(46)} ${weight.toFixed(2).padStart(6)} of ${budget.toFixed(2).padStart(5)} kB${over}`,
  );
}
