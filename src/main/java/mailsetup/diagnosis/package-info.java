/** From what was observed to the cause, its evidence, what was ruled out, and the smallest change that helps. */
package mailsetup.diagnosis;
