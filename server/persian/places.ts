export { readAddress } from './address.ts';
export { makeGazetteer, type Gazetteer, type Place } from './gazetteer.ts';
export { readPlaces } from './told-places.ts';
