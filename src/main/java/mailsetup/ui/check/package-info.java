/** The second step: the servers, their test and the verdict, on one page. */
package mailsetup.ui.check;
