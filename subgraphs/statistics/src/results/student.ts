/** P(|T| < t) of Student's t with a whole number of degrees of freedom (Abramowitz & Stegun 26.7.3 and 26.7.4). */
function within(t: number, degrees: number): number {
  const theta = Math.atan(t / Math.sqrt(degrees))
  const [sine, cosine] = [Math.sin(theta), Math.cos(theta)]
  const odd = degrees % 2 === 1
  let term = odd ? cosine : 1
  let sum = degrees === 1 ? 0 : term
  for (let k = odd ? 3 : 2; k < degrees; k += 2) {
    term *= ((k - 1) / k) * cosine ** 2
    sum += term
  }
  return odd ? (2 / Math.PI) * (theta + sine * sum) : sine * sum
}

/** The t that Student's t stays below, either way, with 95 % probability: t(0.975; degrees). To about 12 digits. */
export function t95(degrees: number): number {
  let [low, high] = [0, 13]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (within(middle, degrees) < 0.95) low = middle
    else high = middle
  }
  return (low + high) / 2
}
