//! Rule `schema`: every file keeps its JSON Schema, and the schema of every form's answers is one.

use serde_json::Value;

use super::{Files, Report};

pub(super) fn check(files: &Files, report: &mut Report) {
    let services = files.services.iter().map(|(n, v)| (format!("services/{n}.json"), v));
    against(files, "service", services, report);
    let forms = files.forms.iter().map(|(n, v)| (format!("forms/{n}.json"), v));
    against(files, "form", forms, report);
    let taxonomy = [("taxonomy.json".to_owned(), &files.taxonomy)];
    against(files, "taxonomy", taxonomy.into_iter(), report);
    for (name, form) in &files.forms {
        // Compiling also finds patterns that are no regular expressions.
        let answers = &form["schema"];
        let fault = match jsonschema::meta::validate(answers) {
            Err(e) => Some(e.to_string()),
            Ok(()) => jsonschema::validator_for(answers).err().map(|e| e.to_string()),
        };
        if let Some(fault) = fault {
            report.add(&format!("forms/{name}.json"), "schema", format!("/schema: {fault}"));
        }
    }
}

fn against<'a>(
    files: &Files,
    schema: &str,
    instances: impl Iterator<Item = (String, &'a Value)>,
    report: &mut Report,
) {
    let path = format!("schema/{schema}.schema.json");
    let Some(schema) = files.schemas.get(schema) else {
        return report.add(&path, "schema", "is missing");
    };
    let validator = match jsonschema::validator_for(schema) {
        Ok(validator) => validator,
        Err(e) => return report.add(&path, "schema", e.to_string()),
    };
    for (file, instance) in instances {
        for error in validator.iter_errors(instance) {
            let at = error.instance_path().to_string();
            report.add(&file, "schema", format!("{at}: {error}"));
        }
    }
}
