/** The wizard: its frame, the order of its pages, and its start. Models hold no nodes, views hold no decisions. */
package mailsetup.ui;
