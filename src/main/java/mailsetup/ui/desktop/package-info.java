/** Programs of this computer that we start; none of their settings is touched. */
package mailsetup.ui.desktop;
