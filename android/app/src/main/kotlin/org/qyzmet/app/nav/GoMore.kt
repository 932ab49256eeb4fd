package org.qyzmet.app.nav

import org.qyzmet.app.model.AppModel

fun Go.onTo(route: Route) = instead(route)

fun Go.finish(route: Route? = null) = root(Tab.Requests, route)

fun AppModel.deliverSoon() = Unit

fun AppModel.announce(text: String) = Unit
