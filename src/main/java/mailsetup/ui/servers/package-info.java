/** The second page: which servers to test, and how to reach them. */
package mailsetup.ui.servers;
