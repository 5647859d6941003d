/** What a page that the service writes gains where scripts run: the mode for elders, copying, printing, reading aloud. */
import '../answer/copy-button.ts';
import '../elder/elder-switch.ts';
import '../elder/read-aloud.ts';
import './print-button.ts';
