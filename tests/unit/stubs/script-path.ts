/** Stands in for imports that the build turns into a script's path. */
export default 'script.js';
