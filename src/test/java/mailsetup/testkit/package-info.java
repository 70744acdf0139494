/** What tests of all packages share. */
package mailsetup.testkit;
