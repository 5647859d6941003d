import './assistant.ts';
import { placeAssistant } from './place-assistant.ts';

// While a classic script runs it is `document.currentScript`; inside an event it no longer is.
placeAssistant(document.currentScript);
