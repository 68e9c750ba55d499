#![allow(missing_docs)]
//! stub
pub fn import(_s:&str,_d:&str,_o:&crate::options::Options)->String{String::new()}
