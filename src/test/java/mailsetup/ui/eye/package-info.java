/** What a careful person would see in a window, as checks: each gives the places that are wrong, in words. */
package mailsetup.ui.eye;
