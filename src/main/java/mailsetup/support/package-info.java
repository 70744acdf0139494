/** What both ends of the telephone share: the faults by number, and their sentences where no case is at hand. */
package mailsetup.support;
