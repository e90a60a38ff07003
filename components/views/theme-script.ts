/** Runs in the head before anything is painted: puts the remembered theme on the root element. A chart in another page
 *  follows that page. */
export const themeScript =
  'try{var t=localStorage.getItem("theme");if(/^(light|dark|projector)$/.test(t)&&!/\\/embed\\//.test(location.pathname))document.documentElement.dataset.theme=t}catch(e){}';
