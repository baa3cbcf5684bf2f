/** The popup of the toolbar button. */
import { connectReport } from './connect.tsx';

connectReport();
