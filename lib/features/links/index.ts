export { addLinks, linkTogether, removeLink, setLinks } from './mutations';
export { linkView, type NewLink, newLink, newLinks } from './schema';
