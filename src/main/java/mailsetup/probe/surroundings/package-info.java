/** Looks around servers that failed: asks name servers directly, and, after a yes, independent hosts. No password. */
package mailsetup.probe.surroundings;
