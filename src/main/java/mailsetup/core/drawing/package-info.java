/** Pictures as shapes without colours: window, web page and paper draw the same. */
package mailsetup.core.drawing;
