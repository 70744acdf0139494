/** What is shown when the program itself has a fault. */
package mailsetup.ui.crash;
