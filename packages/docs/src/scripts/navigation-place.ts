/** Shows where the page stands in the navigation, which is longer than most windows. */
document.querySelector("#navigation [aria-current=page]")?.scrollIntoView({ block: "nearest", behavior: "instant" });
