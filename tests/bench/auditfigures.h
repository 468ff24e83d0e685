#pragma once

class Results;

/// From the click that answers a request to its response on the wire, its audit entry durable before that.
void measureClickToSent(Results &results);

/// A search of an audit of a million answers.
void measureAuditSearch(Results &results);
