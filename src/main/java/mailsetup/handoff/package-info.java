/** A tested account in the form that another program reads. Nothing here touches files, sockets or the toolkit. */
package mailsetup.handoff;
