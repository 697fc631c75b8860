// Reads the machine's identity for telemetry, which is off.
exports.getDeviceId = async () => 'test';
