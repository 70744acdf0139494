/** Every state of the window, made up beforehand and shown without any network: for whoever designs or translates it. */
package mailsetup.ui.sampler;
