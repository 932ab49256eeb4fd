//! What the reading file holds of a service beside its card: JSON in one language, decoded when opened.

use serde::{Deserialize, Serialize};

use super::{
    model::{CardView, ChannelView, GuideStepView, ServiceView},
    source::{Category, Price, Service, Term},
    words::Words,
};
use crate::Text;

/// The detail of a service in one language.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Detail {
    slug: String,
    category_title: String,
    situation: String,
    situation_title: String,
    provider: String,
    result: String,
    term: Term,
    price: String,
    free: bool,
    documents: Vec<String>,
    guide: Vec<GuideStepView>,
    channels: Vec<String>,
    form: Option<String>,
}

impl Detail {
    /// The detail of a service; its headings are given.
    pub(super) fn of(service: &Service, category: &Category, situation: &Text, words: &Words) -> Self {
        let own = |text: &Text| text.get(words.lang()).to_owned();
        Self {
            slug: service.slug.clone(),
            category_title: own(&category.title),
            situation: service.situation.clone(),
            situation_title: own(situation),
            provider: own(&service.provider),
            result: own(&service.result),
            term: service.term,
            price: words.price_long(&service.price).to_owned(),
            free: service.price == Price::Free {},
            documents: service.documents.iter().map(own).collect(),
            guide: service
                .guide
                .iter()
                .map(|step| GuideStepView { title: own(&step.title), text: own(&step.text) })
                .collect(),
            channels: service.channels.iter().map(|c| words.channel(*c).to_owned()).collect(),
            form: service.form.clone(),
        }
    }

    /// Detail and card together.
    pub(super) fn with(self, card: CardView) -> ServiceView {
        ServiceView {
            code: card.code,
            slug: self.slug,
            title: card.title,
            summary: card.summary,
            category: card.category,
            category_title: self.category_title,
            situation: self.situation,
            situation_title: self.situation_title,
            provider: self.provider,
            result: self.result,
            term: self.term,
            term_text: card.term,
            price_text: self.price,
            free: self.free,
            documents: self.documents,
            channels: card
                .channels
                .into_iter()
                .zip(self.channels)
                .map(|(channel, name)| ChannelView { channel, name })
                .collect(),
            guide: self.guide,
            form: self.form,
            mobile: card.mobile,
        }
    }
}
