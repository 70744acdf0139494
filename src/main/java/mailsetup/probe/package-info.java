/** What a trial of a server leaves behind: stages, steps, findings and failures, all of them plain values. */
package mailsetup.probe;
