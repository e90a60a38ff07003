/** Runs right after the slides, before they are painted: shows the slide of the address instead of the first, and its number. What it
 *  cannot read is left to `readPlace`. */
export const talkScript =
  '(function(){var n=Number(new URLSearchParams(location.search).get("slide")),a=document.querySelectorAll("[data-slide]");if(n>1&&n%1===0&&a.length){a[0].removeAttribute("data-current");n=Math.min(n,a.length);a[n-1].setAttribute("data-current","true");document.querySelector(".talk-count").firstChild.data=n;document.querySelector(".talk-bar progress").value=n}})()';
