//! Makes the crate be built again when a file is added to the folders that `defaults` embeds.

fn main() {
    for path in
        ["src/defaults", "src/seal/page", "templates", "locales", "openletter.toml", "recipients.toml", "build.rs"]
    {
        println!("cargo::rerun-if-changed={path}");
    }
}
