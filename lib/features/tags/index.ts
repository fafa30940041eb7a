export { tagsToOffer } from './data';
export { addTags, removeTag, setTags } from './mutations';
export { tagNames, typedTags } from './schema';
