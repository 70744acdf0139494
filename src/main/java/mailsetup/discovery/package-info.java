/** From an address to settings that may be right. */
package mailsetup.discovery;
