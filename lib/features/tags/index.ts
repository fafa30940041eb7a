export { tagsToChoose, tagsToOffer } from './data';
export { addTags, removeTag, setTags, tagTogether } from './mutations';
export { tagNames, typedTags } from './schema';
