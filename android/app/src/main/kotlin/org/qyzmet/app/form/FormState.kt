package org.qyzmet.app.form

import org.qyzmet.Failure
import org.qyzmet.FieldProblem
import org.qyzmet.FieldView
import org.qyzmet.FormView
import org.qyzmet.StepView
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load

/**
 * A step of a form. Prints no answer.
 *
 * @property step its id; empty while the form is not here.
 * @property typed letters under the finger that the library may not have yet, by field.
 * @property showSummary the citizen wanted to go on: what is wrong stands above.
 * @property choosing the field whose choices are open.
 * @property saved something was written and is durable.
 * @property discarding the citizen is asked whether the draft may go.
 */
data class FormState(
    val form: Load<FormView>,
    val step: String,
    val typed: Map<String, String>,
    val showSummary: Boolean,
    val choosing: String?,
    val saved: Boolean,
    val discarding: Boolean,
    val busy: Busy,
    val failure: Failure?,
) {
    override fun toString() = "FormState($step, $busy, ${failure?.code})"
}

sealed interface FormEvent {
    /** Prints nothing. */
    class Typed(val field: String, val text: String) : FormEvent

    data class Focus(val field: String, val on: Boolean) : FormEvent

    /** One of several. Prints nothing. */
    class Chosen(val field: String, val value: String) : FormEvent

    /** A tick. Prints nothing. */
    class Ticked(val field: String, val on: Boolean) : FormEvent

    /** Opens the choices of a field; null closes them. */
    data class Choose(val field: String?) : FormEvent

    data object Next : FormEvent

    data object Back : FormEvent

    data object Discard : FormEvent

    data object DiscardNo : FormEvent

    data object DiscardYes : FormEvent

    /** Reads again, or writes again what could not be written. */
    data object Again : FormEvent
}

/** Steps that are shown, in order. */
internal val FormView.shown: List<StepView> get() = steps.filter { it.visible }

/** What is asked on this step, in order. */
internal fun FormView.of(step: String): List<FieldView> = fields.filter { it.step == step && it.visible }

/** What is wrong on this step, and with the answers together. */
internal fun FormView.wrong(step: String): List<FieldProblem> = errorSummary.filter { it.step == step || it.step == null }

/** The step to begin with: of the next question; when nothing is left to ask, the last one. */
internal fun FormView.begin(): String =
    fields.find { it.id == nextField }?.step ?: shown.lastOrNull()?.id.orEmpty()

/** The shown step that stands [by] places from this one; null beyond the ends. */
internal fun FormView.neighbour(step: String, by: Int): String? {
    val order = steps.filter { it.visible || it.id == step }
    return order.getOrNull(order.indexOfFirst { it.id == step } + by)?.id
}
