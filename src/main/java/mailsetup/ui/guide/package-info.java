/** Help: the guide, shown over the wizard without taking anything away from it. */
package mailsetup.ui.guide;
