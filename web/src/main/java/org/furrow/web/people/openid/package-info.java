/// The protocol of OpenID Connect: what is asked of a provider, and what of its answers is believed.
@NullMarked
package org.furrow.web.people.openid;

import org.jspecify.annotations.NullMarked;
