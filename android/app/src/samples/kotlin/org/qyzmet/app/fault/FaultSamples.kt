package org.qyzmet.app.fault

import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Fault
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample

private val around = Around(back = false)

val faultSamples = listOf(
    Sample("fault", "vault", around, { FaultState(Fault.Kind.Vault, failure("storage.vault_key_lost", Kind.STORAGE, Retry.AfterCitizenActs), true, Busy.No) }) { FaultView(it) {} },
    Sample("fault", "resting", around, { FaultState(Fault.Kind.Resting, failure("conflict.suspended", Kind.CONFLICT, Retry.Never), false, Busy.No) }) { FaultView(it) {} },
    Sample("fault", "other", around, { FaultState(Fault.Kind.OtherWindow, failure("conflict.home_busy", Kind.CONFLICT, Retry.After(2u)), false, Busy.Working) }) { FaultView(it) {} },
)
