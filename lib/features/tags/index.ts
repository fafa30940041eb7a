export { tagsToChoose, tagsToOffer } from './data';
export { addTags, hasRoomFor, removeTag, setTags, tagTogether } from './mutations';
export { tagNames, typedTags } from './schema';
