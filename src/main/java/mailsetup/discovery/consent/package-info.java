/** Before a password goes to a host that the person did not choose: what there is to be asked, and whether it was answered. */
package mailsetup.discovery.consent;
