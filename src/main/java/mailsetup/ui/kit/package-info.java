/** What every page is made of: words, fields, icons, colours, and work in the background. */
package mailsetup.ui.kit;
