import { failureSentence } from "./failurePage";

/* The window that says why a button of the ribbon did nothing (failure.html). */
const { language, text } = failureSentence(window.location.href);
document.documentElement.lang = language;
const place = document.getElementById("message");
if (place === null) throw new Error("failure.html has no element #message.");
place.textContent = text;
