/** The third page: the servers are tried while the person looks on. */
package mailsetup.ui.test;
