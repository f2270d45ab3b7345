"""The shipped reader: one small encoder with heads for tags, trees and names, run by onnxruntime."""
