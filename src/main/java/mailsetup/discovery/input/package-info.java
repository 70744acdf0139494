/** Reading what a person typed or pasted into a field, and saying beside the field what is odd about it. */
package mailsetup.discovery.input;
