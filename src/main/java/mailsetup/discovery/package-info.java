/**
 * From an address to settings that may be right: all sources at once, best first, and the proof of what they say
 * without a password.
 */
package mailsetup.discovery;
