/** How a search reaches servers without being a burden to them. */
package mailsetup.discovery.gentle;
